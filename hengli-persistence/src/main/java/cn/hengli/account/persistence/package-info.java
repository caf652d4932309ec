/** How accounts and posts are kept, and how it is found who acts. */
@NullMarked
package cn.hengli.account.persistence;

import org.jspecify.annotations.NullMarked;
