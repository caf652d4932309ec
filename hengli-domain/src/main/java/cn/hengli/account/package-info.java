/** 账号与岗位: who signs in, which posts they hold and from when to when, and so what they may do. */
@NullMarked
package cn.hengli.account;

import org.jspecify.annotations.NullMarked;
