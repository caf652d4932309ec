/** Reading by machine: tokens, answers, problems, and the document that they are held to. */
@NullMarked
package cn.hengli.machine;

import org.jspecify.annotations.NullMarked;
