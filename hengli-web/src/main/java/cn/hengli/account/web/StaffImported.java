package cn.hengli.account.web;

import java.util.List;

/** 导入结果: the slips to hand out, and how many posts were set up. */
record StaffImported(List<Slip> slips, int posts) {

    /** An account and the password that opens it once. */
    record Slip(String login, String name, String password) {

        @Override
        public String toString() {
            return login;
        }
    }
}
