import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import order from "../../exercises/order/kind.ts";
import samples from "../../exercises/order/samples.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { Desk, exerciseBlock } from "./testing.tsx";

const button = (name: string) => screen.getByRole("button", { name });

describe("An exercise that nobody has begun", () => {
  it("does not take the list as it was shuffled for an answer, whether or not a hint was taken", async () => {
    const user = userEvent.setup();
    const onCheck = vi.fn();
    const hinted = exerciseBlock({ item: samples.item.es, hints: [{ prose: prose("Piensa."), cost: 0 }] });
    render(<Desk kind={order} block={hinted} order={[2, 3, 0, 1]} onCheck={onCheck} />);
    await user.click(button("Comprobar"));
    await user.click(button("Pista"));
    await user.click(button("Comprobar"));
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getByRole("status").textContent).toBe("Pon los elementos en orden antes de comprobar.");
    await user.click(button("Subir «Liderazgo»"));
    await user.click(button("Comprobar"));
    expect(onCheck).toHaveBeenCalledOnce();
  });
});
