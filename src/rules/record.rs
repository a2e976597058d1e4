//! Rules about one record.
