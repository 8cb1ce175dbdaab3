import { lazy } from 'react';
import type { Routes } from './Shell.tsx';

/** Every page of the address, each loaded when it is first shown. */
export const routes: Routes = {
  views: {
    overview: lazy(async () => ({
      default: (await import('../views/overview/OverviewView.tsx')).OverviewView,
    })),
    compare: lazy(async () => ({
      default: (await import('../views/compare/CompareView.tsx')).CompareView,
    })),
    body: lazy(async () => ({ default: (await import('../views/body/BodyView.tsx')).BodyView })),
    stuck: lazy(async () => ({
      default: (await import('../views/stuck/StuckView.tsx')).StuckView,
    })),
    risks: lazy(async () => ({
      default: (await import('../views/risks/RisksView.tsx')).RisksView,
    })),
    calendar: lazy(async () => ({
      default: (await import('../views/calendar/CalendarView.tsx')).CalendarView,
    })),
    findings: lazy(async () => ({
      default: (await import('../views/findings/FindingsView.tsx')).FindingsView,
    })),
    signals: lazy(async () => ({
      default: (await import('../views/signals/SignalsView.tsx')).SignalsView,
    })),
    method: lazy(async () => ({
      default: (await import('../views/method/MethodView.tsx')).MethodView,
    })),
    quality: lazy(async () => ({
      default: (await import('../views/quality/QualityView.tsx')).QualityView,
    })),
    projects: lazy(async () => ({
      default: (await import('../views/projects/ProjectsView.tsx')).ProjectsView,
    })),
    mine: lazy(async () => ({ default: (await import('../views/mine/MineView.tsx')).MineView })),
    document: lazy(async () => ({
      default: (await import('../views/document/DocumentView.tsx')).DocumentView,
    })),
  },
  filtered: ['compare', 'body', 'stuck', 'risks', 'calendar', 'findings', 'signals', 'projects'],
  narrowed: ['compare', 'body', 'stuck', 'risks', 'calendar', 'findings', 'quality', 'document'],
  EvidenceDrawer: lazy(async () => ({
    default: (await import('../views/evidence/EvidenceDrawer.tsx')).EvidenceDrawer,
  })),
  SumDrawer: lazy(async () => ({
    default: (await import('../views/sums/SumDrawer.tsx')).SumDrawer,
  })),
};
