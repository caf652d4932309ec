package cn.hengli.architecture.bad.circle.two;

import cn.hengli.architecture.bad.circle.one.One;

/** Knows {@link One}, which knows this. */
public class Two {

    public String describe(One one) {
        return one.toString();
    }
}
