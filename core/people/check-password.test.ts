import { describe, expect, it } from "vitest";
import { checkPassword } from "./check-password";

const said = (password: string, names: readonly string[] = []) => {
  const answer = checkPassword(password, names);
  return answer.ok ? "allowed" : answer.code;
};

describe("a password", () => {
  it.each([
    "password1234",
    "Password1234",
    "mustang12345",
    "whatever1234",
    "iloveyou12345",
    "sunflower2024",
    "trustno1trustno1",
    "P@ssw0rd2024!!",
    "qwertyuiop12",
    "1qaz2wsx3edc",
    "123456789012",
    "１２３４５６７８９０１２",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "woaini5201314",
    "wodemima123456",
    "monkeydragon12",
    "beijing2008aoyun",
  ])("such as %s stands on every guessing list", (password) => {
    expect(said(password)).toBe("password-common");
  });

  it.each([
    "渡口旁的老钟楼 1931",
    "老报馆门前的梧桐又绿了一回",
    "correct horse battery staple",
    "xK9#mQ2$vL7p",
    "brick ferry lantern onion",
  ])("such as %s is taken, whatever it is composed of", (password) => {
    expect(said(password)).toBe("allowed");
  });

  it("made of the person's and the paper's names is refused", () => {
    const names = ["Lin Lancheng", "lin.wanqiu@lancheng.example", "澜城日报"];
    expect(said("lancheng2026lin", names)).toBe("password-common");
    expect(said("wanqiu-lancheng1", names)).toBe("password-common");
  });

  it("of 11 characters is too short, of 201 too long, counted as people count", () => {
    expect(said("𠮷野家的灯亮到天明了")).toBe("password-short");
    expect(said(`${"春江潮水连海平海上明月共潮生".repeat(15)}`)).toBe("password-long");
  });
});
