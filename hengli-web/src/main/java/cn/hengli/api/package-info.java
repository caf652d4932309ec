/** What all answers to programs share: how they look, how they fail, and the document that describes them. */
@NullMarked
package cn.hengli.api;

import org.jspecify.annotations.NullMarked;
