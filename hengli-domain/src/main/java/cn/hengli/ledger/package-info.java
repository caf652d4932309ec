/** 季度工作台账: what every unit owes each quarter, from opening the quarter to the office's acceptance. */
@NullMarked
package cn.hengli.ledger;

import org.jspecify.annotations.NullMarked;
