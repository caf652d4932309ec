/** The packaged program as its operators meet it: started, refused, killed, started again. */
@NullMarked
package cn.hengli.process;

import org.jspecify.annotations.NullMarked;
