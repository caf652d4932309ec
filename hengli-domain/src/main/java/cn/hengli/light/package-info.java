/** 进度灯: the rule by which a task's light is set, what it makes of a quarter, and where the figures point. */
@NullMarked
package cn.hengli.light;

import org.jspecify.annotations.NullMarked;
