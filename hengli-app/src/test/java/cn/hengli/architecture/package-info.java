/** Holds the house to its plan: who may know whom, what the domain is made of, what templates and bundles contain. */
@NullMarked
package cn.hengli.architecture;

import org.jspecify.annotations.NullMarked;
