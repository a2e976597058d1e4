//! Rules about one whole return.
