package cn.hengli.account;

/** How passwords are kept: never themselves, only what they can be compared with. */
public interface Passwords {

    String hash(String password);

    boolean matches(String password, String hash);
}
