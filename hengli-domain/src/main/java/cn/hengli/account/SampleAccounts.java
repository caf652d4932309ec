package cn.hengli.account;

import java.util.List;

/** 演示账号: accounts that the sign-in page offers; there are none but where all data are samples. */
public interface SampleAccounts {

    List<SampleAccount> list();

    /** The one password of all of them. */
    String password();

    /** One account to try. */
    record SampleAccount(String login, String name) {}
}
