//! Rules about one record.

mod dates_reversed;
mod fee_above_limit;
mod fee_differs;
mod fee_papers_missing;
mod own_staff_paid;
mod payee_vague;
mod procurement_note_missing;
mod supervisor_missing;

pub(super) use dates_reversed::DatesReversed;
pub(super) use fee_above_limit::FeeAboveLimit;
pub(super) use fee_differs::FeeDiffers;
pub(super) use fee_papers_missing::FeePapersMissing;
pub(super) use own_staff_paid::OwnStaffPaid;
pub(super) use payee_vague::PayeeVague;
pub(super) use procurement_note_missing::ProcurementNoteMissing;
pub(super) use supervisor_missing::SupervisorMissing;

use super::Context;
use crate::programme::{Code, Meaning};
use crate::submission::Row;

/// Returns the kind of expense of a voucher; nothing for income.
fn expense<'a>(cx: &Context<'a>, row: Row<'_>) -> Option<&'a Code> {
    let code = row.code(Meaning::VoucherKind)?;
    cx.programme.rows(&row.submission.form, Meaning::CostActual)?.get(code)
}
