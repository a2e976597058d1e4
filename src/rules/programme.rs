//! Rules about the season: between returns, periods and the register.
