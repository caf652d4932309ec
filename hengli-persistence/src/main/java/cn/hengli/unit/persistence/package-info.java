/** How units and collectives are kept and looked up. */
@NullMarked
package cn.hengli.unit.persistence;

import org.jspecify.annotations.NullMarked;
