package cn.hengli.plan;

import jakarta.persistence.Embeddable;

/**
 * 领导小组及其办公室的职务, such as 组长, held by the 镇委书记.
 *
 * @param body 领导小组 or 办公室
 */
@Embeddable
public record LeadingPost(String body, String title, String heldBy) {}
