package cn.hengli.account.web;

/** So many passwords are being checked that this one would wait for too long. */
class TooBusy extends RuntimeException {}
