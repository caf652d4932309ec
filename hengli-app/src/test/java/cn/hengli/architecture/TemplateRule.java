package cn.hengli.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** What no template may contain, and an example of it. */
enum TemplateRule {
    /** Whoever fills in a form would write the page's code. */
    UNESCAPED_TEXT("th:utext|\\[\\(", "<p th:utext=\"${text}\">", "<p>[(${text})]</p>"),
    /** Barred by the content security policy. */
    INLINE_STYLE(
            "(?i)\\s(th:)?style(append)?\\s*=|<style|th:attr=\"style",
            "<p style=\"color: red\">",
            "<p th:styleappend=\"${x}\">",
            "<style>"),
    /** Barred by the content security policy. */
    INLINE_SCRIPT(
            "(?i)\\s(th:)?on[a-z]+\\s*=|javascript:|hx-on|<script(?![^>]*\\ssrc=)(?![^>]*\\sth:src=)",
            "<a onclick=\"go()\">",
            "<a href=\"javascript:go()\">",
            "<script>go()</script>",
            "<div hx-on:click=\"go()\">"),
    /** The frame takes the place of a page's root, not of what stands before it: without it browsers fall back to the rules of 1998. */
    PAGE_WITHOUT_DOCTYPE(
            "\\A\\s*<html[^>]*page/layout", "<html th:replace=\"~{page/layout :: page(#{x}, 'x', ~{::main})}\">"),
    /** All words come from the bundles. */
    HAN_CHARACTERS("\\p{IsHan}", "<p>台账</p>");

    private final Pattern forbidden;
    private final List<String> examples;

    TemplateRule(String forbidden, String... examples) {
        this.forbidden = Pattern.compile(forbidden);
        this.examples = List.of(examples);
    }

    boolean isBrokenBy(String template) {
        return forbidden.matcher(template).find();
    }

    List<String> examples() {
        return examples;
    }
}
