import { Component, type ReactNode } from "react";
import { Crash } from "./Crash.tsx";

interface CrashBoundaryProps {
  /** A new path is a new try. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one screen from taking the page with it. What was answered is in the log already. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashedAt?: string }> {
  override state: { readonly crashedAt?: string } = {};

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ crashedAt: this.props.path });
  }

  static getDerivedStateFromError() {
    return { crashedAt: "" };
  }

  override render() {
    const { crashedAt } = this.state;
    const crashed = crashedAt !== undefined && (crashedAt === "" || crashedAt === this.props.path);
    return crashed ? <Crash /> : this.props.children;
  }
}
