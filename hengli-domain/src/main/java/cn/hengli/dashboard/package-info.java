/** 看板: where the plan stands, what got worse, who holds it up and what needs a decision. */
@NullMarked
package cn.hengli.dashboard;

import org.jspecify.annotations.NullMarked;
