package cn.hengli.page;

import java.io.Serializable;

/**
 * 未办理: a ticked row with which nothing was done; it waits in the session until it is shown.
 *
 * @param title empty where there is no such row
 */
public record LeftOut(String id, String title, String reason) implements Serializable {}
