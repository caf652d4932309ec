package cn.hengli.account;

/** A one-time password, and what is kept of it. */
public record IssuedPassword(String password, String hash) {

    @Override
    public String toString() {
        return "IssuedPassword";
    }
}
