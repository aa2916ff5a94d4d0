//! Getting in and out: pages that are no menu.
