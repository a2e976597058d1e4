//! Writes a form as a real Excel file: what is to be filled in is open, everything else is locked.
