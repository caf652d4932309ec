package cn.hengli.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Hands that know no mouse: they step from one thing to the next, and each must be seen to have the focus. */
public final class Keyboard {

    /** More than any page has to step over. */
    private static final int STEPS = 220;

    /** Whether what has the focus shows it: within the window, and framed, underlined by its label's frame or otherwise marked. */
    private static final String MARKED = """
        () => {
          const focused = document.activeElement;
          const place = focused.getBoundingClientRect();
          const style = getComputedStyle(focused);
          const framed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1
            || style.boxShadow !== "none";
          return place.bottom > 0 && place.top < innerHeight && place.width > 0 && framed;
        }\
        """;

    private final Visitor visitor;

    public Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Steps on until the first of what is looked for has the focus. */
    public Keyboard to(String selector) {
        for (var step = 0; step < STEPS; step++) {
            press("Tab");
            if (isOn(selector)) {
                assertThat(visitor.page().evaluate(MARKED))
                        .as("the focus is seen on %s of %s", selector, visitor.address())
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("the keyboard does not lead to " + selector + " on " + visitor.address());
    }

    public Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        visitor.page().keyboard().insertText(text);
        return this;
    }

    /** Where the focus is, wherever the page has put it: never nowhere. */
    public void mustBeOn(String selector) {
        visitor.page().waitForFunction("wanted => document.activeElement.matches(wanted)", selector);
    }

    private boolean isOn(String selector) {
        return Boolean.TRUE.equals(
                visitor.page().evaluate("wanted => document.activeElement.matches(wanted)", selector));
    }
}
