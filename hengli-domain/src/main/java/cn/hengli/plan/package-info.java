/** 工作方案: what the town set out to do, by whom and by when; and from it, who owes an entry on a day. */
@NullMarked
package cn.hengli.plan;

import org.jspecify.annotations.NullMarked;
