package cn.hengli.help.web;

import java.util.Set;

/**
 * 操作指南: how one kind of reader works with the product.
 *
 * @param topics what can be pointed at in it: the ids of its heads
 * @param html made by {@link GuideReader} alone, from a file of the program itself
 */
record Guide(GuideName name, String title, Set<String> topics, String html) {}
