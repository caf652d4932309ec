package cn.hengli.grid.web;

import java.io.Serializable;

/**
 * A ticked row with which nothing was done; it waits in the session until it is shown.
 *
 * @param title empty where there is no such entry
 */
public record LeftRow(String entry, String title, String reason) implements Serializable {}
