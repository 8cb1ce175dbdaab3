import { Component, type ReactNode } from 'react';
import { shellWords } from '../format/words/shell.ts';
import { useLocale } from '../ui/Locale.tsx';
import { ErrorState } from '../ui/Panel.tsx';

interface BoundaryProps {
  /** A change of it (another page) tries anew. */
  page: string;
  children: ReactNode;
}

interface BoundaryState {
  failedPage: string | null;
}

/** Keeps the frame standing when a page fails to load or to draw, and says so. */
export class PageBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failedPage: null };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failedPage: '' };
  }

  override componentDidCatch(thrown: unknown): void {
    console.error(thrown);
    this.setState({ failedPage: this.props.page });
  }

  override componentDidUpdate(before: BoundaryProps): void {
    const { failedPage } = this.state;
    if (failedPage !== null && before.page !== this.props.page) this.setState({ failedPage: null });
  }

  override render(): ReactNode {
    return this.state.failedPage === null ? this.props.children : <PageFailed />;
  }
}

function PageFailed() {
  const locale = useLocale();
  return (
    <ErrorState
      failure={{ code: 'P01', text: locale.say(shellWords.pageFailed) }}
      retry={() => window.location.reload()}
    />
  );
}
