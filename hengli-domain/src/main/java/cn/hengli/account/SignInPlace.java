package cn.hengli.account;

/**
 * 登录地点: where somebody tries to sign in.
 *
 * @param address of the computer; a whole office may share it
 * @param browser a mark of a browser in which the login has signed in before; empty for any other
 */
public record SignInPlace(String address, String browser) {

    /** Somewhere behind the address. */
    public static SignInPlace at(String address) {
        return new SignInPlace(address, "");
    }

    public boolean isKnownBrowser() {
        return !browser.isEmpty();
    }

    SignInPlace inAnyBrowser() {
        return at(address);
    }
}
