/** What the web server does before any page is asked: limits against who sends too slowly or too much, and the last error page. */
@NullMarked
package cn.hengli.server;

import org.jspecify.annotations.NullMarked;
