/** 单位: who the plan's work is given to, by all the names they are known by, and the sets they are named in. */
@NullMarked
package cn.hengli.unit;

import org.jspecify.annotations.NullMarked;
