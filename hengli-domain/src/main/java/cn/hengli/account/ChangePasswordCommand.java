package cn.hengli.account;

/**
 * @param current the password in use
 * @param repeated the wanted one once more, against slips of the hand
 */
public record ChangePasswordCommand(String current, String wanted, String repeated) {

    @Override
    public String toString() {
        return "ChangePasswordCommand";
    }
}
