/** 帮助: the guides of docs/guide, inside the product. */
@NullMarked
package cn.hengli.help.web;

import org.jspecify.annotations.NullMarked;
