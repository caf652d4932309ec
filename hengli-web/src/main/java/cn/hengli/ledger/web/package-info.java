/** The pages of the quarterly ledger. */
@NullMarked
package cn.hengli.ledger.web;

import org.jspecify.annotations.NullMarked;
