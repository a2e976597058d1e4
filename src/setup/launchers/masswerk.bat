@echo off
chcp 65001 >nul
cd /d "%~dp0"
set "MASSWERK=masswerk.exe"
if exist "{program}" set "MASSWERK={program}"
if exist "%~dp0..\masswerk.exe" set "MASSWERK=%~dp0..\masswerk.exe"
if exist "%~dp0masswerk.exe" set "MASSWERK=%~dp0masswerk.exe"
"%MASSWERK%" %*
if not "%~1"=="" exit /b %errorlevel%
if exist output if not errorlevel 2 start "" output
pause
