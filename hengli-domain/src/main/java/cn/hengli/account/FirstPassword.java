package cn.hengli.account;

/**
 * The password with which an account is opened.
 *
 * @param mustChange whether it is known to others, and good for the first sign-in only
 */
public record FirstPassword(String hash, boolean mustChange) {}
