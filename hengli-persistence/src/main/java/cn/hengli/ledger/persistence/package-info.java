/** How the quarterly ledger is kept. */
@NullMarked
package cn.hengli.ledger.persistence;

import org.jspecify.annotations.NullMarked;
