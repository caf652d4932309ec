package cn.hengli.account;

import cn.hengli.shared.AccountId;

/** 人选: an account that can be given a post. */
public record Candidate(AccountId account, String login, String name) {}
