/** What all pages share: who asks, how refusals are shown, the frame around every page. */
@NullMarked
package cn.hengli.page;

import org.jspecify.annotations.NullMarked;
