/** Reads what the dashboard shows beside the ledger. */
@NullMarked
package cn.hengli.dashboard.persistence;

import org.jspecify.annotations.NullMarked;
