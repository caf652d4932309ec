package cn.hengli.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 目标: what a plan wants to have reached in a year. */
@Embeddable
public record Target(@Column(name = "year") int year, String text) {}
