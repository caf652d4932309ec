/** Signing in and out, what a session is, how requests are guarded, and the pages for accounts and posts. */
@NullMarked
package cn.hengli.account.web;

import org.jspecify.annotations.NullMarked;
