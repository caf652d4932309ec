/** What strangers, broken programs and broken lines send: refused in words, and nobody else notices. */
@NullMarked
package cn.hengli.hostile;

import org.jspecify.annotations.NullMarked;
