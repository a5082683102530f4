import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** What is shown in place of what could not be; `again` tries once more. */
  readonly fallback: (again: () => void) => ComponentChildren;
}

/** Whatever goes wrong in showing its children, there is something to be seen and a way to go on. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError = (): { readonly failed: boolean } => ({ failed: true });

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  render({ children, fallback }: BoundaryProps, { failed }: { readonly failed: boolean }): ComponentChildren {
    return failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
