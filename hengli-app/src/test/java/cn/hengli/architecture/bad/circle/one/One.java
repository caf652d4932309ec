package cn.hengli.architecture.bad.circle.one;

import cn.hengli.architecture.bad.circle.two.Two;

/** Knows {@link Two}, which knows this. */
public class One {

    public String describe(Two two) {
        return two.toString();
    }
}
