ordner <- if (exists("ordner")) ordner else "."

if (!file.exists(file.path(ordner, "codebook.csv"))) {
  stop("Hier liegt kein Paket. Wechseln Sie mit setwd() in seinen Ordner, oder setzen Sie vorher ordner <- \"Pfad\".")
}

gruende <- c(
  "(nicht erhoben)" = "nicht_erhoben",
  "(unterdrueckt)" = "unterdrueckt",
  "(unbekannt)" = "unbekannt",
  "(keine Meldung)" = "keine_meldung",
  "(Fehlanzeige)" = "fehlanzeige"
)

lies <- function(...) {
  datei <- file.path(ordner, ...)
  utils::read.csv(datei, colClasses = "character", na.strings = character(), encoding = "UTF-8", check.names = FALSE)
}

kopf <- c("partnerschaft", "jahr", "quartal")
codebuch <- lies("codebook.csv")
werte <- lies("codebook_werte.csv")

lade <- function(tabelle) {
  roh <- lies("daten", paste0(tabelle, ".csv"))
  daten <- list()
  for (variable in names(roh)) {
    eintrag <- codebuch[codebuch$tabelle == tabelle & codebuch$variable == variable, ]
    if (nrow(eintrag) != 1) stop(tabelle, ".", variable, " steht nicht im Codebuch.")
    text <- roh[[variable]]
    fehlt <- as.character(ifelse(text == "", "leer", unname(gruende[text])))
    text[!is.na(fehlt)] <- NA
    wert <- switch(eintrag$art,
      "ganzzahl" = as.numeric(text),
      "zahl" = as.numeric(text),
      "datum" = as.Date(text),
      "ja-nein" = text == "1",
      text
    )
    if (any(is.na(wert) & is.na(fehlt))) stop(tabelle, ".", variable, ": ein Wert ist nicht lesbar.")
    attr(wert, "label") <- eintrag$beschriftung
    if (eintrag$art == "code") {
      codes <- werte[werte$tabelle == tabelle & werte$variable == variable, ]
      attr(wert, "labels") <- stats::setNames(codes$code, codes$bezeichnung_de)
    }
    daten[[variable]] <- wert
    if (!variable %in% kopf) daten[[paste0(variable, "_fehlt")]] <- fehlt
  }
  as.data.frame(daten, optional = TRUE)
}

tabellen <- setdiff(unique(codebuch$tabelle), "")
masswerk <- sapply(tabellen, lade, simplify = FALSE)
