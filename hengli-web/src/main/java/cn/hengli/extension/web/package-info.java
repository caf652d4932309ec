/** The pages of requests for extensions. */
@NullMarked
package cn.hengli.extension.web;

import org.jspecify.annotations.NullMarked;
