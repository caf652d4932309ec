package cn.hengli.page;

/** So much of what is {@link Heavy} is asked for that this one would wait for too long. */
public class NoTurn extends RuntimeException {}
