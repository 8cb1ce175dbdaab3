import { serve } from './serve.ts';
import { work } from './work.ts';

serve(work);
